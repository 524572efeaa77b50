#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Prepares the fastest start this machine allows, and writes how to start into HOME/ready.
#
# usage: prepare.sh JDK HOME
#
# Best is a runtime image of our own, made without the JDK's jdk.graal.compiler, with the compiler beside it as an
# ordinary module: such a JVM accepts both the compiler and an ahead-of-time cache. Each step that fails falls back to
# the next simpler way.
set -u
jdk=$1
home=$2
class_path=
for jar in "$home"/lib/*.jar; do
  class_path=${class_path:+$class_path:}$jar
done
# Without -Xlog:disable a cache that does not fit any more, such as after moving the folder, would be complained about.
common="-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable --enable-native-access=ALL-UNNAMED \
--sun-misc-unsafe-memory-access=allow"
modules=java.base,java.logging,java.management,jdk.unsupported,jdk.internal.vm.ci,java.net.http,jdk.zipfs,jdk.crypto.ec,jdk.management

java=$jdk/bin/java
options=$common

works() {
  # shellcheck disable=SC2086
  [ "$("$java" $1 -cp "$class_path" org.ourolang.repl.Main -c 'print(6 * 7)' 2>/dev/null)" = 42 ]
}

cp "$home"/lib/truffle-compiler.jar "$home"/lib/collections.jar "$home"/lib/word.jar "$home"/lib/nativeimage.jar "$home/compiler/"
rm -rf "$home/image" "$home/ouro.aot"
if "$jdk/bin/jlink" --add-modules "$modules" --no-header-files --no-man-pages --strip-debug --output "$home/image"; then
  java=$home/image/bin/java
  jit="$common -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI --module-path $home/compiler \
--add-modules jdk.graal.compiler,org.graalvm.truffle.compiler"
  if works "$jit"; then
    options=$jit
  fi
else
  rm -rf "$home/image"
fi
works "$options" || { java=$jdk/bin/java; options=$common; }

# The prompt needs a terminal to show what it loads; without one the cache knows scripts only.
train=$(dirname "$0")/train.py
if command -v script >/dev/null && [ "$(script -qec 'echo yes' /dev/null </dev/null | tr -d '\r')" = yes ]; then
  printf 'await asyncio.sleep(0)\r:tasks\r1/0\rasyncio.sle\t\r:quit\r' |
    TERM=xterm OURO_HISTORY= timeout 120 script -qec "'$java' $options -XX:AOTCacheOutput='$home/ouro.aot' \
      -Douro.terminal=true -Douro.terminals=012 -cp '$class_path' org.ourolang.repl.Main -i '$train'" /dev/null
fi
if [ ! -f "$home/ouro.aot" ]; then
  # shellcheck disable=SC2086
  "$java" $options -XX:AOTCacheOutput="$home/ouro.aot" -cp "$class_path" org.ourolang.repl.Main "$train" </dev/null
fi
if [ -f "$home/ouro.aot" ] && works "$options -XX:AOTCache=$home/ouro.aot"; then
  options="$options -XX:AOTCache=$home/ouro.aot"
fi

cat >"$home/ready.new" <<END
OURO_JAVA='$java'
OURO_JAVA_OPTIONS='$options'
OURO_CLASS_PATH='$class_path'
END
mv "$home/ready.new" "$home/ready"
