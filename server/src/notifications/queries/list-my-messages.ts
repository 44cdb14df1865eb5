export class ListMyMessages {}
