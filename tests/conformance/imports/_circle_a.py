x = 1
import _circle_b
done = True
