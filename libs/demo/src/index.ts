export { DemoModule } from './demo.module.ts';
export { Demonstration, type DemoSignIns } from './demonstration.service.ts';
