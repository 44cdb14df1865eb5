const nutui = '@nutui/nutui-react-taro';

// Only the NutUI parts that are named in the source, each with its own style.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: [
    [
      'import',
      {
        libraryName: nutui,
        camel2DashComponentName: false,
        customName: (name) => `${nutui}/dist/es/packages/${name.toLowerCase()}`,
        style: (file) => `${file.toLowerCase()}/style/css`,
      },
      'nutui',
    ],
  ],
};
