for part in (slice(0, 2), slice(None, None, 2), slice(None, None, 0), slice(3, 1), slice(None, None, -2)):
    for value in (b'', b'xy', b'xyz', 5, 'text', 1.5, None, [1, 2], [300], range(0), bytearray(b'q')):
        data = bytearray(b'abcde')
        try:
            data[part] = value
            print(part, value, data)
        except Exception as error:
            print(part, value, type(error).__name__, error)
