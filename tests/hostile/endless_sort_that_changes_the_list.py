# ends: limit
class Item:
    def __lt__(self, other):
        items.append(Item())
        return False
items = [Item() for _ in range(100)]
while True:
    try:
        items.sort()
    except ValueError:
        pass
