/** Says on which days it rained somewhere; plugged in by whoever has a contract with a weather service. */
export interface WeatherSource {
  /** Whether it rained there on this day (`20261122`, Shanghai); null: not known. */
  rainedOn(communityId: number, day: string): Promise<boolean | null>;
}

export const WEATHER_SOURCE = Symbol('WeatherSource');

/** Nobody to ask: the desk marks rainy days by hand. */
export const NO_WEATHER: WeatherSource = { rainedOn: async () => null };
