/** What a developer would write by hand for nbody.py. */
interface Body {
  x: number;
  y: number;
  z: number;
  vx: number;
  vy: number;
  vz: number;
  mass: number;
}

function body(numbers: readonly number[]): Body {
  const [x = 0, y = 0, z = 0, vx = 0, vy = 0, vz = 0, mass = 0] = numbers;
  return { x, y, z, vx, vy, vz, mass };
}

function advance(bodies: readonly Body[], dt: number, steps: number): void {
  for (let step = 0; step < steps; step++) {
    for (const [i, a] of bodies.entries()) {
      for (let j = i + 1; j < bodies.length; j++) {
        const b = bodies[j] as Body;
        const [dx, dy, dz] = [a.x - b.x, a.y - b.y, a.z - b.z];
        const square = dx * dx + dy * dy + dz * dz;
        const pull = dt / (square * Math.sqrt(square));
        a.vx -= dx * b.mass * pull;
        a.vy -= dy * b.mass * pull;
        a.vz -= dz * b.mass * pull;
        b.vx += dx * a.mass * pull;
        b.vy += dy * a.mass * pull;
        b.vz += dz * a.mass * pull;
      }
    }
    for (const one of bodies) {
      one.x += dt * one.vx;
      one.y += dt * one.vy;
      one.z += dt * one.vz;
    }
  }
}

function energy(bodies: readonly Body[]): number {
  let total = 0;
  for (const [i, a] of bodies.entries()) {
    total += 0.5 * a.mass * (a.vx ** 2 + a.vy ** 2 + a.vz ** 2);
    for (const b of bodies.slice(i + 1))
      total -= (a.mass * b.mass) / Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
  }
  return total;
}

export function main(): string {
  const bodies = [
    [0, 0, 0, 0, 0, 0, 39.47],
    [4.84, -1.16, -0.1, 0.61, 2.81, -0.02, 0.037],
    [8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011],
    [12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017],
    [15.37, -25.9, 0.18, 0.98, 0.59, -0.035, 0.002],
  ].map(body);
  const before = energy(bodies).toFixed(9);
  advance(bodies, 0.01, 40_000);
  return `${before}\n${energy(bodies).toFixed(9)}\n`;
}
