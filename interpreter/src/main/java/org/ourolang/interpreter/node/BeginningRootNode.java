// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.source.Source;
import org.ourolang.interpreter.object.Code;

/** The root at which a body begins: its parameters first. */
abstract class BeginningRootNode extends FunctionRootNode {
    @Child
    protected ParametersNode parameters;

    @Child
    protected StatementNode body;

    protected BeginningRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            Code code,
            Source source,
            ParametersNode parameters,
            StatementNode body) {
        super(language, descriptor, code, source);
        this.parameters = parameters;
        this.body = body;
    }
}
