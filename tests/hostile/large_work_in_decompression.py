# ends: limit
import zlib
data = zlib.compress(bytes(50_000_000))
for _ in range(8):
    data = zlib.compress(data)
while True:
    data = zlib.decompress(data)
    if len(data) > 10**6:
        data = data * 1000
