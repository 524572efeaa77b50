import random
r = random.Random(0)
print([r.randrange(10) for _ in range(20)])
print([r.random() for _ in range(3)], r.getrandbits(1), r.getrandbits(64), r.getrandbits(0), r.randbytes(3))
print(r.sample(["a", "b", "c", "d"], 2), r.sample(range(10 ** 6), 3), r.choices(range(5), cum_weights=[1, 2, 3, 4, 5], k=6))
l = ["a", "b", "c", "d", "e"]; r.shuffle(l); print(l)
print(r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(2, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.binomialvariate(10, 0.3))
