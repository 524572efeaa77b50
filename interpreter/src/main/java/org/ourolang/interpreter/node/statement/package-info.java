// SPDX-License-Identifier: Apache-2.0

/** Nodes that act: assignments, control flow, handlers, definitions. */
package org.ourolang.interpreter.node.statement;
