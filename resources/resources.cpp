// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QtCore/qglobal.h>

// Q_INIT_RESOURCE declares a function, which must not happen inside a namespace.
static void initProvostResources()
{
    Q_INIT_RESOURCE(provost_resources);
}

namespace provost {

void initResources()
{
    initProvostResources();
}

} // namespace provost
