import { fill, type Language } from '@youying/shared/domain/language';
import { closeRequirementLabel } from '@youying/shared/domain/ticket/close-labels';
import type { CloseRequirement } from '@youying/shared/domain/ticket/close-requirements';
import type { CloseRequirementView } from '../tickets/dto/ticket-views.js';

export const requirementView = (item: CloseRequirement, language: Language): CloseRequirementView => ({
  code: item.code,
  text: fill(closeRequirementLabel(item.code)[language], item.details),
  whom: item.whom,
});
