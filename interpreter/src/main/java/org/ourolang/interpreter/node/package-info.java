// SPDX-License-Identifier: Apache-2.0

/** The contract of executable nodes: expressions, statements that can suspend and resume, roots of bodies. */
package org.ourolang.interpreter.node;
