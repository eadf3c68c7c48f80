// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/labelled.h"

#include "views/common/plain_label.h"

#include <QVBoxLayout>

namespace provost {

QVBoxLayout* labelled(const QString& name, QWidget* input)
{
    auto* label = PlainLabel::mute(name, input->parentWidget());
    label->setBuddy(input);
    input->setAccessibleName(name);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, metrics::Gap4, 0, 0);
    layout->setSpacing(metrics::Gap4);
    layout->addWidget(label);
    layout->addWidget(input);
    return layout;
}

} // namespace provost
