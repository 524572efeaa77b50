// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** What so much refers to that dropping one of those does not drop it, such as an event loop. */
public interface Hub {}
