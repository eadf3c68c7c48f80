// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/permitted.h"

#include <QEvent>

namespace provost {

QString whyNot(const Directory& directory, Permission needed)
{
    const auto& character = directory.character();
    if (directory.may(needed))
        return {};
    if (!directory.serverInfo().offers.contains(needed))
        return Permitted::tr("This server does not offer that.");
    if (character.readOnly && character.readOnlyByPolicy)
        return Permitted::tr("This computer’s policy opens every server for reading only.");
    if (character.readOnly)
        return Permitted::tr("This server is read-only: nothing is changed there from this computer.");
    if (directory.isRemembered())
        return Permitted::tr("What is shown is from an earlier time. It can be changed as soon as the server has "
                             "brought it up to date.");
    if (directory.viewedAs())
        return Permitted::tr("The role that you look through does not allow this.");
    return Permitted::tr("Your role does not allow this.");
}

Permitted::Permitted(QWidget* widget, const Directory& directory, Permission needed)
    : QObject(widget)
    , m_widget(widget)
    , m_directory(&directory)
    , m_needed(needed)
{
    widget->installEventFilter(this);
    connect(&directory, &Directory::personChanged, this, &Permitted::follow);
    follow();
}

void Permitted::follow()
{
    // Before the server said who this is, nothing is taken away from anybody; what this computer decides is known.
    const bool isUnknown = !m_directory || (m_directory->person().id.isEmpty() && !m_directory->character().readOnly);
    const bool may = isUnknown || m_directory->may(m_needed);
    if (may && m_keepsHidden) {
        m_keepsHidden = false;
        m_widget->show();
    } else if (!may && !m_widget->isHidden()) {
        m_keepsHidden = true;
        m_widget->hide();
    }
}

bool Permitted::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent)
        follow();
    return QObject::eventFilter(watched, event);
}

} // namespace provost
