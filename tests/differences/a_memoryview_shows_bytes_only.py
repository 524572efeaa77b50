# category: bytes
# description: memoryview.cast() to a format other than B raises NotImplementedError.
# cause: A memoryview is one dimension of unsigned bytes.
# workaround: Use the struct or array module, or int.from_bytes on slices.
try:
    print(memoryview(bytes(4)).cast("I").tolist())
except NotImplementedError as error:
    print(error)
