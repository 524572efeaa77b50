from contextlib import redirect_stdout
import io
b = io.StringIO()
with redirect_stdout(b):
    print("captured")
print(repr(b.getvalue()))
