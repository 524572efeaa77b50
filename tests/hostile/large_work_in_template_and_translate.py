# ends: limit
t = str.maketrans({i: 'x' * 100_000 for i in range(100)})
while True:
    ''.join(chr(i) for i in range(100)).translate(t)
