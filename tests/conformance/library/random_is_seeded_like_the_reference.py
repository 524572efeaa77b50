import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.uniform(1, 5), random.choice("abc"), random.getrandbits(40), random.randrange(0, 100, 7))
l = list(range(10)); random.shuffle(l); print(l)
print(random.sample(range(100), 5), random.choices("xyz", k=4), random.choices([1, 2], weights=[1, 9], k=5), random.gauss(0, 1), random.betavariate(2, 3) > 0, random.expovariate(1), random.triangular(0, 1), random.normalvariate())
r = random.Random("text seed")
print(r.random(), r.randint(0, 9), random.Random(1.5).random(), random.Random(b"x").random(), random.Random(2 ** 100).random(), random.Random(-5).random())
s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random())
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
