// SPDX-License-Identifier: Apache-2.0
/** Nodes that look after what a program may have dropped; they act only while there is something that would report it. */
package org.ourolang.interpreter.node.watch;
