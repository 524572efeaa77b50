# ends: limit
class Endless:
    def __len__(self):
        while True:
            pass

len(Endless())
