from _telling import tell
import random, secrets
R = random.Random(42)
for n, a in [('random', ()), ('randint', (1, 6)), ('randrange', (10,)), ('randrange', (0, 100, 7)), ('randrange', (10, 0, -3)), ('choice', ('abcdef',)), ('choices', ([1, 2, 3],)), ('sample', (range(100), 5)), ('uniform', (1, 2)), ('triangular', ()), ('triangular', (0, 10, 3)), ('betavariate', (1, 2)), ('expovariate', ()), ('expovariate', (2,)), ('gammavariate', (2, 3)), ('gauss', ()), ('gauss', (1, 2)), ('lognormvariate', ()), ('lognormvariate', (0, 1)), ('normalvariate', ()), ('vonmisesvariate', (1, 2)), ('paretovariate', (2,)), ('weibullvariate', (1, 2)), ('binomialvariate', ()), ('binomialvariate', (10, 0.3)), ('binomialvariate', (1000, 0.3)), ('getrandbits', (70,)), ('getrandbits', (0,)), ('randbytes', (5,)), ('randint', (5, 1)), ('randint', (1, 10 ** 30)), ('randrange', (0,)), ('randrange', (1.5,)), ('randrange', (1, 2, 0)), ('randrange', ('a',)), ('choice', ([],)), ('choice', ({1},)), ('choice', (5,)), ('choices', ([],)), ('sample', ([1, 2], 3)), ('sample', ({1, 2}, 1)), ('sample', ([1], -1)), ('getrandbits', (-1,)), ('getrandbits', (1.5,)), ('randbytes', (-1,)), ('betavariate', (0, 1)), ('gammavariate', (-1, 1)), ('binomialvariate', (-1,)), ('binomialvariate', (1, 2)), ('expovariate', (0,)), ('uniform', ('a', 1)), ('randint', (1,)), ('randint', ()), ('seed', (1, 2, 3, 4)), ('choice', ()), ('sample', ([1],)), ('shuffle', ('abc',)), ('shuffle', ((1,),)), ('setstate', (5,)), ('setstate', ((9,),)), ('setstate', ((3, (1, 2), None),)), ('seed', ([],)), ('nope', ())]:
    print(n, a, end=' ')
    tell(lambda: getattr(R, n)(*a))
tell(R.choices, [1, 2, 3], [1, 1, 8], k=4)
tell(R.choices, [1, 2, 3], cum_weights=[1, 2, 10], k=4)
tell(R.choices, [1, 2], [1], k=1)
tell(R.choices, [1, 2], [0, 0])
tell(R.choices, [1, 2], weights=[1, 2], cum_weights=[1, 2])
tell(R.choices, [1, 2], weights=[-1, -2])
tell(R.choices, [1, 2], k=-1)
tell(R.choices, [1, 2], weights=2)
tell(R.choices, [1], weights=[float('inf')])
tell(R.sample, ['a', 'b'], counts=[3, 1], k=3)
tell(R.sample, ['a', 'b'], counts=[3], k=3)
tell(R.sample, ['a'], counts=[-1], k=1)
tell(R.sample, ['a'], counts=['x'], k=1)
tell(R.sample, range(10 ** 9), k=2)
l = list(range(10))
R.shuffle(l)
print(l)
s = R.getstate()
a = R.random()
R.setstate(s)
print(a == R.random(), len(s), s[0], len(s[1]), type(s[2]))
random.seed('x', version=1)
print(random.random())
random.seed(5)
print(random.random(), random.randint(1, 100), random.gauss(0, 1), random.gauss(0, 1), random.sample([1, 2, 3], 2), random.choices('ab', k=3))
tell(random.seed, 1j)
tell(random.seed, (1,))
tell(random.Random, [1])
tell(random.Random, 1, 2)
tell(random.Random, y=5)
print(random.Random.VERSION, random.Random(1) != random.Random(1))


class M(random.Random):

    def random(self):
        return 0.25


m = M()
print(m.random(), m.choice('abcd'), m.uniform(0, 4), m.randint(0, 7), m.shuffle([1]), m.sample(range(8), 2))


class G(random.Random):

    def getrandbits(self, k):
        return 1


print(G().randint(0, 10), G().choice('abc'), G(3).random())


class K(random.Random):

    def __init__(self, seed, name):
        super().__init__(seed)
        self.name = name


print(K(5, 'n').random(), K(5, 'q').name)
import copy
c = copy.deepcopy(R)
print(c.random() == R.random())
print(random.BPF, random.TWOPI, random.LOG4, random.SG_MAGICCONST, random.NV_MAGICCONST, random.RECIP_BPF)
print(len(secrets.token_bytes()), len(secrets.token_hex(4)), type(secrets.token_urlsafe(5)), secrets.randbelow(1), secrets.choice([7]), secrets.compare_digest('a', 'a'), secrets.compare_digest(b'a', b'b'), secrets.randbits(3) < 8, secrets.DEFAULT_ENTROPY)
tell(secrets.randbelow, 0)
tell(secrets.choice, [])
tell(secrets.token_bytes, -1)
tell(secrets.token_hex, 'a')
tell(secrets.compare_digest, 'é', 'é')
tell(secrets.compare_digest, 'a', b'a')
tell(secrets.compare_digest, 1, 2)
print(secrets.__all__)
