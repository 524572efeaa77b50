// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.source.Span;

/**
 * A place at which a program starts something that runs concurrently.
 *
 * @param function the qualified name of the body it is in
 * @param how the call that makes the task, such as {@code asyncio.create_task}
 * @param text the call as written, on one line
 */
public record TaskCreation(Span span, String function, String how, String text) {}
