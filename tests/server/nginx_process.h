// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace provost::test {

/// The real nginx on a port of loopback, with whatever it is told inside `http`. Ends with the object.
class NginxProcess
{
public:
    NginxProcess();
    ~NginxProcess();

    /// `http`: what stands between the braces of that block; one of its servers listens on port(). False where nginx
    /// did not come up; see errors().
    [[nodiscard]] bool start(const QByteArray& http);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const;
    /// For its files; empty before start() but for what a test puts there.
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray errors() const { return m_errors; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_errors;
};

} // namespace provost::test
