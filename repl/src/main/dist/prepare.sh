#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Prepares the fastest start this machine allows, and writes how to start into HOME/ready.
#
# usage: prepare.sh JDK HOME
#
# Best is a runtime image of our own, with Truffle's modules in it and without the JDK's jdk.graal.compiler; the compiler
# stands beside it as an ordinary module. Such a JVM accepts both the compiler and an ahead-of-time cache. There is a
# cache for each way of running, with the compiler, without and with a prompt, because every class in a cache costs each
# start time and memory.
# Each step that fails falls back to the next simpler way.
set -u
jdk=$1
home=$2
cd "$(dirname "$0")" || exit
here=$PWD
image_jars="collections jniutils nativeimage polyglot truffle-api truffle-compiler truffle-runtime word"
jdk_modules=java.base,java.logging,java.management,jdk.unsupported,jdk.internal.vm.ci,java.net.http,jdk.zipfs,jdk.crypto.ec,jdk.management
image_modules=org.graalvm.polyglot,org.graalvm.truffle,org.graalvm.truffle.compiler,org.graalvm.truffle.runtime

# Without -Xlog:disable a cache that does not fit any more, such as after moving the folder, would be complained about.
# Reflection by method handles has to make a class for each method that it calls the first time.
common="-Djdk.reflect.useNativeAccessorOnly=true -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:-UsePerfData -Xlog:disable --sun-misc-unsafe-memory-access=allow"

# The jars of the distribution as a path: those of the image, or the others.
jars() {
  joined=
  for jar in "$home"/lib/*.jar; do
    name=${jar##*/}
    case " $image_jars " in *" ${name%.jar} "*) kind=image ;; *) kind=other ;; esac
    [ "$kind" = "$1" ] && joined=${joined:+$joined:}$jar
  done
  echo "$joined"
}

# Threads of the image can have priorities, which a program uses to give way to its compiler (GivingWay); the JVM's own
# keep the normal one whoever runs it. As an option of a command, the JVM would warn of it who is not root.
link_image() {
  priorities=
  if [ "$(uname -s)" = Linux ]; then
    priorities="-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=0 -XX:VMThreadPriority=0 -XX:JavaPriority10_To_OSPriority=0"
  fi
  "$jdk/bin/jlink" --module-path "$(jars image)" --add-modules "$jdk_modules,$image_modules" \
    --no-header-files --no-man-pages --strip-debug ${priorities:+--add-options "$priorities"} --output "$home/image"
}

# Truffle would unpack this small library into the user's home folder and look there at each start.
unpack_library() {
  case $(uname -s) in Linux) system=linux ;; Darwin) system=darwin ;; *) return 1 ;; esac
  case $(uname -m) in x86_64 | amd64) processor=amd64 ;; aarch64 | arm64) processor=aarch64 ;; *) return 1 ;; esac
  folder=META-INF/resources/engine/libtruffleattach/$system/$processor/bin
  (cd "$home" && "$jdk/bin/jar" xf lib/truffle-api.jar "$folder" && cp "$folder"/* . && rm -r META-INF) || return 1
  library=$(ls "$home"/libtruffleattach.* | head -n 1)
  [ -f "$library" ]
}

# Whether the program runs with the options.
works() {
  # shellcheck disable=SC2086
  [ "$("$java" $1 -cp "$class_path" org.ourolang.repl.Main -c 'print(6 * 7)' 2>/dev/null </dev/null)" = 42 ]
}

# The options with the cache of the file, where it serves, else without; a third argument stands between the two.
serving() {
  if [ -s "$1" ] && works "$2 -XX:AOTCache=$1 ${3:-}"; then
    echo "$2 -XX:AOTCache=$1 ${3:-}"
  elif [ -s "$1" ] && works "$2 -XX:AOTCache=$1"; then
    echo "$2 -XX:AOTCache=$1"
  else
    echo "$2"
  fi
}

# Makes the cache of the file for the options; the answer are the options with it, where it serves. A third argument asks
# for what the prompt loads, too: it needs a terminal to show that; without one the cache knows scripts only.
with_cache() {
  if [ $# -gt 2 ] && command -v script >/dev/null && [ "$(script -qec 'echo yes' /dev/null </dev/null | tr -d '\r')" = yes ]; then
    printf 'await asyncio.sleep(0)\r:tasks\r1/0\rasyncio.sle\t\r:quit\r' |
      TERM=xterm OURO_HISTORY= timeout 300 script -qec "'$java' $2 -XX:AOTCacheOutput='$1' \
        -Douro.terminal=true -Douro.terminals=012 -cp '$class_path' org.ourolang.repl.Main -i '$here/train.py'" /dev/null >&2
  fi
  if [ ! -s "$1" ]; then
    # shellcheck disable=SC2086
    "$java" $2 -XX:AOTCacheOutput="$1" -cp "$class_path" org.ourolang.repl.Main -c 'from train import *' </dev/null >&2
  fi
  # Compiling at once what the training run found hot takes longer than it saves in a run that short.
  serving "$1" "$2" "-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"
}

# The same for scripts with the compiler, which is a Java program and cold at first: left alone, the JVM takes more time to
# compile it well than it takes to compile the script. The cache remembers which methods of the compiler and of nodes a run
# with much to compile found hot, and compiled fast; they are compiled so from the beginning. The thresholds let nodes be
# interpreted for long enough to be found hot. Of no other method it may know anything (exercise.json): the library runs as
# long as the script and has to be compiled well, and what the JDK compiles at once delays the start.
with_trained_cache() {
  # shellcheck disable=SC2086
  timeout 600 "$java" $2 -XX:AOTCacheOutput="$1" -XX:+UnlockDiagnosticVMOptions -XX:TieredStopAtLevel=1 \
    -XX:CompilerDirectivesFile="$here/exercise.json" -Dpolyglot.engine.BackgroundCompilation=false \
    -Dpolyglot.engine.FirstTierCompilationThreshold=1000 -Dpolyglot.engine.LastTierCompilationThreshold=4000 \
    -Dpolyglot.engine.OSRCompilationThreshold=10000 \
    -cp "$class_path" org.ourolang.repl.Main -c 'from exercise import *' </dev/null >&2
  trained=$(serving "$1" "$2")
  if [ "$trained" = "$2" ]; then
    rm -f "$1"
    with_cache "$1" "$2"
  else
    echo "$trained"
  fi
}

# A running Ouro keeps the files that it has in memory: what is there is removed, never written over.
rm -rf "$home/image" "$home"/*.aot "$home"/*.aot.config "$home"/libtruffleattach.* "$home/ready"
if unpack_library; then
  common="$common -Dtruffle.attach.library=$library"
fi
java=$jdk/bin/java
class_path=$(jars image):$(jars other)
interpreter="$common --enable-native-access=ALL-UNNAMED"
compiler=$interpreter
if link_image; then
  plain_java=$java
  plain_class_path=$class_path
  java=$home/image/bin/java
  class_path=$(jars other)
  named="$common --enable-native-access=ALL-UNNAMED,org.graalvm.truffle"
  jit="$named -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI --module-path $home/compiler/compiler.jar --add-modules jdk.graal.compiler"
  if works "$jit"; then
    interpreter=$named
    compiler=$jit
  elif works "$named"; then
    interpreter=$named
    compiler=$named
  else
    java=$plain_java
    class_path=$plain_class_path
  fi
fi
interpreter="$interpreter -Dtruffle.UseFallbackRuntime=true"
prompt=$(with_cache "$home/prompt.aot" "$compiler" prompt)
# Where the compiler does not run there is nothing to train.
case $compiler in
  *EnableJVMCI*) compiler=$(with_trained_cache "$home/ouro.aot" "$compiler") ;;
  *) compiler=$(with_cache "$home/ouro.aot" "$compiler") ;;
esac
interpreter=$(with_cache "$home/interpreter.aot" "$interpreter")

# New objects in a third of the heap, as the JVM would have it, pass through more memory than the processor's caches hold.
cat >"$home/ready.new" <<END
OURO_HOME='$home'
OURO_JAVA='$java'
OURO_JAVA_OPTIONS='$compiler'
OURO_PROMPT_OPTIONS='$prompt'
OURO_INTERPRETER_OPTIONS='$interpreter'
OURO_CLASS_PATH='$class_path'
OURO_YOUNG=-Xmn48m
END
mv "$home/ready.new" "$home/ready"
