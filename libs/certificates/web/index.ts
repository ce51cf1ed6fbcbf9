export { checkPages, ownCertificatePages, staffCertificatePages } from './certificates.routes';
