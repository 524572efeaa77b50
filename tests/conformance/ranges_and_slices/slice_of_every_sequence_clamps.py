for seq in ([1, 2, 3], (1, 2, 3), "123", b"123", range(1, 4), bytearray(b"123")):
    print(seq[-10:10], seq[5:], seq[:-5], seq[2:0], seq[2:0:-1], seq[::-2], seq[10**30:], seq[-10**30:2])
