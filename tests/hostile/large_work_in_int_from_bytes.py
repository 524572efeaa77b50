# ends: MemoryError or limit
int.from_bytes(b"\xff" * 10**8)
