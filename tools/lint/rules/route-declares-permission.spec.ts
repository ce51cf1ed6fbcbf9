import { routeDeclaresPermission } from './route-declares-permission.mts';
import { testRule } from './test-rule';

const controller = (method: string, onClass = '') => `${onClass} @Controller('enrolments') class C { ${method} }`;
const undeclared = (method: string, onClass = '') => ({
  code: controller(method, onClass),
  errors: [{ messageId: 'undeclared' }],
});

testRule('route-declares-permission', routeDeclaresPermission, {
  valid: [
    controller(`@Public() @Get() list() {}`),
    controller(`@Post() @SignedIn() enrol() {}`),
    controller(`@Patch(':id') @Requires('enrolment.manage') change() {}`),
    controller(`@Delete(':id') remove() {}`, `@Requires('enrolment.manage')`),
    controller(`toView() {}`),
    'const C = class { @Public() @Get() list() {} };',
  ],
  invalid: [
    undeclared(`@Get() list() {}`),
    undeclared(`@Post('many') @HttpCode(200) enrol() {}`),
    undeclared(`@Put(':id') change() {}`, `@Injectable()`),
    undeclared(`@Patch(':id') @UseGuards(Public) change() {}`),
    undeclared(`@Public() @Get() list() {} @Delete(':id') remove() {}`),
  ],
});
