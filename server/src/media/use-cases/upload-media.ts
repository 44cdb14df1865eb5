export class UploadMedia {}
