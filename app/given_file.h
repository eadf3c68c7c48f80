// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"

#include <QObject>

#include <functional>

namespace provost {

class MainWindow;
struct OpenedServer;

/// The file that the application was started with, or that the system hands over later, as macOS does. By what is in
/// it, not by its name, it is a list of servers, which a person is shown and may take over, or a configuration, which
/// is compared with the open server or the next one that is opened. Nothing changes before somebody agrees.
class GivenFile : public QObject
{
    Q_OBJECT

public:
    struct Deeds
    {
        std::function<MainWindow&()> window; ///< the one that there is now
        std::function<void(const ServerProfile&)> keep;
        std::function<void(const QString& path)> compare; ///< with the open server
    };
    /// `profiles` outlives it.
    GivenFile(const ServerProfiles& profiles, Deeds deeds);

    /// Reads it; an empty path is none. A file that cannot be read, or is no JSON object, is told in the window.
    void open(const QString& path);
    /// It was opened, and what the person may do there is known.
    void setServer(const std::shared_ptr<OpenedServer>& server);

    /// Of the application: QFileOpenEvent.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void compare();

    const ServerProfiles& m_profiles;
    Deeds m_deeds;
    std::weak_ptr<OpenedServer> m_server;
    QString m_waiting; ///< a configuration that was compared with nothing yet
};

} // namespace provost
