// SPDX-License-Identifier: Apache-2.0

/** Functions, coroutine functions and classes that scripts take for written in Ouro, and whose bodies are Java. */
package org.ourolang.stdlib.bodies;
