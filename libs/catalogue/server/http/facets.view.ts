import { ApiProperty } from '@nestjs/swagger';

export class FacetView {
  @ApiProperty({ description: 'As it is given to a search' }) value!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Its name, where the value is not one' }) label!:
    string | null;
  @ApiProperty({ type: 'integer', description: 'Courses it would leave, with the choices of other kinds' })
  count!: number;
}

/** The choices of a search, each with how many courses it leaves; what leaves none is not listed. */
export class FacetsView {
  @ApiProperty({ type: [FacetView] }) topic!: FacetView[];
  @ApiProperty({ type: [FacetView] }) format!: FacetView[];
  @ApiProperty({ type: [FacetView] }) level!: FacetView[];
  @ApiProperty({ type: [FacetView] }) audience!: FacetView[];
  @ApiProperty({ type: [FacetView] }) when!: FacetView[];
  @ApiProperty({ type: [FacetView] }) venueId!: FacetView[];
  @ApiProperty({ type: [FacetView] }) free!: FacetView[];
  @ApiProperty({ type: [FacetView] }) placesLeft!: FacetView[];
  @ApiProperty({ type: [FacetView], description: 'Of whoever is signed in' }) included!: FacetView[];
}
