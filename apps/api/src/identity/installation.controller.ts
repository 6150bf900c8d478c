import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { InstallationView } from '@relais/contracts';
import { Environment } from '@relais/platform';
import { Open } from '../http/access.ts';

@ApiTags('Sign-in')
@Controller('api/v1/installation')
export class InstallationController {
  constructor(private readonly environment: Environment) {}

  @Get()
  @Open()
  @ApiResponse({ status: 200, standardSchema: InstallationView })
  read(): InstallationView {
    return { demo: this.environment.demo };
  }
}
