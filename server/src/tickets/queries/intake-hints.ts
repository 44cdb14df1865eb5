export class IntakeHints {}
