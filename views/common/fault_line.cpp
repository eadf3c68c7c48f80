// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/fault_line.h"

#include "views/common/accessible_roles.h"

namespace provost {

FaultLine::FaultLine(const QString& objectName, QWidget* parent)
    : PlainLabel({}, parent)
{
    setObjectName(objectName);
    setInk(Ink::Bad);
    hide();
}

void FaultLine::say(const QString& fault)
{
    const bool isNew = fault != text() || isHidden();
    setText(fault);
    setVisible(!fault.isEmpty());
    if (fault.isEmpty() || !isNew)
        return;
    announce(*this);
}

} // namespace provost
