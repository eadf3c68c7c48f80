// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/given_file.h"

#include "app/main_window.h"
#include "app/opened_server.h"
#include "app/preferences.h"
#include "app/shared_servers.h"
#include "model/commands/configuration.h"
#include "views/common/message_bar.h"
#include "views/common/text.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestPath = 512;

} // namespace

GivenFile::GivenFile(const ServerProfiles& profiles, Deeds deeds)
    : m_profiles(profiles)
    , m_deeds(std::move(deeds))
{
    QCoreApplication::instance()->installEventFilter(this);
}

void GivenFile::open(const QString& path)
{
    if (path.isEmpty())
        return;
    QCoro::connect(readConfigurationFile(path), this, [this, path](const Result<QJsonObject>& document) {
        auto& window = m_deeds.window();
        if (!document) {
            window.message()->showError(document.error());
        } else if (document->contains("servers"_L1)) {
            importServers(path, m_profiles.all(), &window, m_deeds.keep);
        } else {
            m_waiting = path;
            compare();
        }
    });
}

bool GivenFile::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    open(static_cast<QFileOpenEvent*>(event)->file());
    return true;
}

void GivenFile::setServer(const std::shared_ptr<OpenedServer>& server)
{
    m_server = server;
    compare();
}

void GivenFile::compare()
{
    if (m_waiting.isEmpty())
        return;
    auto* message = m_deeds.window().message();
    const auto server = m_server.lock();
    if (!server) {
        message->showMessage(
            Tone::Neutral,
            tr("%1 is compared with the server that you open next.").arg(isolated(m_waiting, longestPath)));
        return;
    }
    message->hide();
    const auto path = std::exchange(m_waiting, {});
    if (const auto why = whyNoConfiguration(*server); !why.isEmpty())
        message->showMessage(Tone::Warn, why);
    else
        m_deeds.compare(path);
}

} // namespace provost
