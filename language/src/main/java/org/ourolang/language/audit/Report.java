// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.List;
import org.ourolang.language.source.SourceText;

/** What an audit found in one file; each list is in the order of the text. */
public record Report(SourceText source, List<Site> sites, List<TaskCreation> creations, List<Finding> findings) {}
