// SPDX-License-Identifier: Apache-2.0

/** The nodes at which a body stops and goes on: await, yield, yield from, and the asynchronous statements. */
package org.ourolang.interpreter.node.suspend;
