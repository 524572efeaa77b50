# ends: limit
import textwrap
while True:
    textwrap.fill('a b ' * 100_000, 10)
