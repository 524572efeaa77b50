# category: bytes
# description: A bytearray, or a BytesIO, can be resized while a memoryview of its bytes exists.
# cause: Nothing counts references, so it is not known when the last view is gone.
# workaround: Release views (or use them in a with statement) before resizing.
data = bytearray(b"abc")
view = memoryview(data)
try:
    data.append(100)
    print(data, view.tolist())
except BufferError as error:
    print(error)
