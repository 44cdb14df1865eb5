import type { PrivateTemplate } from '../client/list-templates.js';
import type { TemplateMapping } from './template-book.js';

/**
 * What in the mapping does not match the account's templates, in plain words; empty when all is well.
 * WeChat refuses a message whose keywords are not exactly the template's (47003), so each keyword must be filled.
 */
export function templateMismatches(
  mappings: Readonly<Partial<Record<string, TemplateMapping>>>,
  templates: readonly PrivateTemplate[],
): readonly string[] {
  return Object.entries(mappings).flatMap(([key, mapping]) => {
    if (!mapping) return [];
    const template = templates.find(({ id }) => id === mapping.templateId);
    if (!template) return [`${key}: the account has no template ${mapping.templateId}`];
    const mapped: readonly string[] = Object.values(mapping.fields);
    return [
      ...template.keywords.filter((word) => !mapped.includes(word)).map((word) => `${key}: ${word} gets no value`),
      ...mapped
        .filter((word) => !template.keywords.includes(word))
        .map((word) => `${key}: the template has no ${word}`),
    ];
  });
}
