# ends: limit
import io

x = io.StringIO()
while True:
    x.write("a" * 1000)
