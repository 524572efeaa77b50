# ends: limit
class Endless:
    def __str__(self):
        while True:
            pass

f"{Endless()}"
