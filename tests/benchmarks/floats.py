# SPDX-License-Identifier: Apache-2.0
from harness import main, measure

BODIES = [
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47],
    [4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037],
    [8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.011],
    [12.89, -15.11, -0.22, 1.08, 0.86, -0.010, 0.0017],
    [15.37, -25.91, 0.17, 0.97, 0.59, -0.034, 0.0020],
]


def advance(bodies, steps, dt):
    pairs = [(bodies[i], bodies[j]) for i in range(len(bodies)) for j in range(i + 1, len(bodies))]
    for _ in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            square = dx * dx + dy * dy + dz * dz
            force = dt / (square * square**0.5)
            ma = a[6] * force
            mb = b[6] * force
            a[3] -= dx * mb
            a[4] -= dy * mb
            a[5] -= dz * mb
            b[3] += dx * ma
            b[4] += dy * ma
            b[5] += dz * ma
        for body in bodies:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def escape(cx, cy, limit):
    x = y = 0.0
    for n in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


@measure(20000)
def nbody():
    bodies = [list(body) for body in BODIES]
    advance(bodies, 2000, 0.01)
    return [round(value, 9) for body in bodies for value in body[:3]]


@measure(2500)
def mandelbrot():
    total = 0
    for i in range(50):
        for j in range(50):
            total += escape(i / 25 - 1.5, j / 25 - 1.0, 50)
    return total


main()
