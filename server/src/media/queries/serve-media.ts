export class ServeMedia {}
