// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// run_apart FOLDER PROGRAM [ARGUMENTS]: runs a test in a folder of its own (home, settings, caches, temporary files,
// working directory for core files) and keeps there what it printed, so that tst_secrets_left_behind finds all of it.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentIn(const QDir& folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const std::pair<QString, QString> places[] = {{u"HOME"_s, u"home"_s},
                                                  {u"TMPDIR"_s, u"tmp"_s},
                                                  {u"XDG_CONFIG_HOME"_s, u"home/.config"_s},
                                                  {u"XDG_DATA_HOME"_s, u"home/.local/share"_s},
                                                  {u"XDG_STATE_HOME"_s, u"home/.local/state"_s},
                                                  {u"XDG_CACHE_HOME"_s, u"home/.cache"_s}};
    for (const auto& [variable, place] : places) {
        folder.mkpath(place);
        environment.insert(variable, folder.filePath(place));
    }
    environment.insert(u"PROVOST_SECRET_TRAIL"_s, folder.path() + u".secrets"_s);
    environment.insert(u"PROVOST_KEEP_TEST_FOLDERS"_s, u"1"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, environment.value(u"QT_LOGGING_RULES"_s) + u";provost.*=true"_s);
    return environment;
}

/// Passes on what comes, and keeps it.
class Tee
{
public:
    Tee(const QString& file, std::FILE* out)
        : m_file(file)
        , m_out(out)
    {
    }
    [[nodiscard]] bool open() { return m_file.open(QIODevice::WriteOnly); }
    void take(const QByteArray& bytes)
    {
        m_file.write(bytes);
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_out);
        std::fflush(m_out);
    }

private:
    QFile m_file;
    std::FILE* m_out;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    QDir folder(arguments.at(1));
    folder.removeRecursively();
    QFile::remove(folder.path() + u".secrets"_s);
    folder.mkpath(u"."_s);
    QProcess process;
    process.setProcessEnvironment(environmentIn(folder));
    process.setWorkingDirectory(folder.path());
    Tee out(folder.filePath(u"stdout"_s), stdout);
    Tee err(folder.filePath(u"stderr"_s), stderr);
    if (!out.open() || !err.open())
        return 2;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
                     [&] { out.take(process.readAllStandardOutput()); });
    QObject::connect(&process, &QProcess::readyReadStandardError, &process,
                     [&] { err.take(process.readAllStandardError()); });
    QObject::connect(&process, &QProcess::errorOccurred, &app, [&process](QProcess::ProcessError error) {
        std::fprintf(stderr, "%s\n", qPrintable(process.errorString()));
        if (error == QProcess::FailedToStart)
            QCoreApplication::exit(2);
    });
    QObject::connect(&process, &QProcess::finished, &app, [](int exitCode, QProcess::ExitStatus status) {
        constexpr int crashed = 134;
        QCoreApplication::exit(status == QProcess::NormalExit ? exitCode : crashed);
    });
    process.start(arguments.at(2), arguments.sliced(3));
    return QCoreApplication::exec();
}
