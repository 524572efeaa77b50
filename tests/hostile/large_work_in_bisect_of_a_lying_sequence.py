# ends: limit
import bisect
class Lie:
    def __len__(self): return 2**62
    def __getitem__(self, i): return 1 if i else 0
while True:
    bisect.bisect(Lie(), .5)
