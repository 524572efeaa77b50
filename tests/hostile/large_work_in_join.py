# ends: limit
("b" * 10**5).join(["a"] * 10**4)
