# ends: limit
import queue
queue.Queue().get()
